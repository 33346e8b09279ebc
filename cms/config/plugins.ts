const images = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];

const plugins = () => ({
  upload: {
    config: {
      sizeLimit: 10 * 1024 * 1024,
      breakpoints: { large: 1200, medium: 800, small: 480 },
      security: {
        allowedTypes: [...images, 'application/pdf'],
        deniedTypes: ['image/svg+xml', 'text/html', 'application/xhtml+xml'],
      },
    },
  },
});

export default plugins;
