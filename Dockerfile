FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --loglevel=error
COPY . .
RUN node scripts/build.mjs

FROM node:24-slim
WORKDIR /app
# Everything stays root's: the forum writes to /data alone.
COPY --from=build /app ./
RUN mkdir /data && chown node:node /data
USER node
ENV DATA_DIR=/data HOST=0.0.0.0
VOLUME /data
EXPOSE 3000
CMD ["node", "scripts/start.mjs"]
