# Builds the pages, then keeps only the folder that runs. What is tested is that folder, started by the same command
# (npm run test:e2e). docs/operate.md says how to run it.
FROM node:24-bookworm-slim AS build
WORKDIR /build
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json prisma.config.ts ./
COPY prisma/schema.prisma prisma/
COPY scripts/database scripts/database
RUN npm ci
COPY . .
RUN npm run --silent build

FROM node:24-bookworm-slim
ENV NODE_ENV=production PORT=3000
WORKDIR /app
COPY --from=build /build/dist ./
# Nobody: owns nothing of the above, and writes nothing. The file system may be read-only.
USER 65534:65534
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "start.mjs"]
