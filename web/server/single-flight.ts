/** Lets those who ask for the same thing at the same time wait for one making of it. */
export function createSingleFlight<Value>() {
  const flights = new Map<string, Promise<Value>>();
  return (key: string, make: () => Promise<Value>): Promise<Value> => {
    const flight = flights.get(key);
    if (flight) return flight;
    const made = make().finally(() => flights.delete(key));
    flights.set(key, made);
    return made;
  };
}
