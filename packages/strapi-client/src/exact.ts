type Primitive = string | number | boolean | null | undefined;
type Keyless = Primitive | readonly Primitive[];
type KeyOf<Shape> = Shape extends object ? keyof Shape : never;
type At<Shape, Key> = Shape extends object ? (Key extends keyof Shape ? Shape[Key] : never) : never;
type ElementOf<Shape> = Shape extends readonly (infer Item)[] ? Item : never;

/**
 * Turns a key that the shape does not know, at any depth, into `never`, so that a typo is an error
 * there: a `const` type parameter switches the compiler's own check off. Values without keys are
 * left to that check, which saves going through every name that they may have.
 */
export type Exact<Shape, Value> = Value extends Keyless
  ? Value
  : unknown extends Shape
    ? Value
    : Value extends readonly unknown[]
      ? { [Index in keyof Value]: Exact<ElementOf<Shape>, Value[Index]> }
      : {
          [Key in keyof Value]: Key extends KeyOf<Shape>
            ? Value[Key] extends Keyless
              ? Value[Key]
              : Exact<At<Shape, Key>, Value[Key]>
            : never;
        };
