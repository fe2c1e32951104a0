/** Made by `npm run generate`. */
export default async () => ({ '@nestjs/swagger': { models: [], controllers: [] } });
