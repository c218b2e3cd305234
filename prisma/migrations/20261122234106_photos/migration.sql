-- CreateEnum
CREATE TYPE "photo_state" AS ENUM ('working', 'failed', 'pending', 'published', 'removed');

-- CreateEnum
CREATE TYPE "photo_role" AS ENUM ('before', 'during', 'after');

-- CreateEnum
CREATE TYPE "photo_audience" AS ENUM ('members', 'public');

-- CreateTable
CREATE TABLE "photos" (
    "id" TEXT NOT NULL,
    "postId" TEXT NOT NULL,
    "sentAs" TEXT,
    "state" "photo_state" NOT NULL,
    "takenOn" TEXT NOT NULL,
    "role" "photo_role" NOT NULL,
    "makeup" BOOLEAN,
    "audience" "photo_audience" NOT NULL DEFAULT 'members',
    "files" JSONB NOT NULL DEFAULT '[]',
    "failure" TEXT,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedFor" TEXT,

    CONSTRAINT "photos_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "photos_postId_takenOn_idx" ON "photos"("postId", "takenOn");

-- CreateIndex
CREATE INDEX "photos_state_createdAt_idx" ON "photos"("state", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "photos_postId_sentAs_key" ON "photos"("postId", "sentAs");

-- AddForeignKey
ALTER TABLE "photos" ADD CONSTRAINT "photos_postId_fkey" FOREIGN KEY ("postId") REFERENCES "posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
