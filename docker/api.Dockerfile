# Build from the checkout: docker build -f docker/api.Dockerfile -t suqiu-api .
FROM node:22-bookworm-slim AS build
WORKDIR /suqiu
COPY package.json package-lock.json .npmrc nx.json tsconfig.base.json tsconfig.json ./
COPY apps apps
COPY libs libs
COPY tools tools
ENV NX_DAEMON=false NX_TUI=false NX_NO_CLOUD=true
RUN npm ci
RUN npx nx run-many -t build bundle -p @suqiu/api,@suqiu/entities,@suqiu/web
RUN npm prune --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
ENV NODE_ENV=production SUQIU_ENV=production API_HOST=0.0.0.0 API_PORT=3000
WORKDIR /suqiu
COPY --from=build /suqiu/package.json ./
COPY --from=build /suqiu/node_modules node_modules
COPY --from=build /suqiu/libs libs
COPY --from=build /suqiu/apps/api apps/api
COPY --from=build /suqiu/apps/web/dist apps/web/dist
RUN mkdir -p /var/lib/suqiu/attachments && chown -R node:node /var/lib/suqiu
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.API_PORT + '/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "apps/api/dist/main.js"]
