-- CreateEnum
CREATE TYPE "role" AS ENUM ('member', 'moderator', 'admin');

-- CreateEnum
CREATE TYPE "consent_purpose" AS ENUM ('adult', 'health');

-- CreateEnum
CREATE TYPE "link_purpose" AS ENUM ('reset_password', 'claim_admin');

-- CreateEnum
CREATE TYPE "decision_action" AS ENUM ('publish', 'edit_and_publish', 'send_back', 'remove', 'restore', 'undo');

-- CreateEnum
CREATE TYPE "post_kind" AS ENUM ('story', 'opinion', 'question', 'talk', 'reply');

-- CreateEnum
CREATE TYPE "post_source" AS ENUM ('member', 'import', 'demo');

-- CreateEnum
CREATE TYPE "post_state" AS ENUM ('draft', 'diary', 'scheduled', 'pending', 'unreviewed', 'published', 'sent_back', 'hidden', 'retracted', 'removed', 'erased');

-- CreateEnum
CREATE TYPE "revision_state" AS ENUM ('draft', 'pending', 'published', 'superseded', 'sent_back');

-- CreateTable
CREATE TABLE "members" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "email" TEXT,
    "emailKey" TEXT,
    "passwordHash" TEXT,
    "role" "role" NOT NULL DEFAULT 'member',
    "language" TEXT NOT NULL DEFAULT 'en',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "erasedAt" TIMESTAMPTZ,

    CONSTRAINT "members_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "tokenHash" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "consents" (
    "id" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "purpose" "consent_purpose" NOT NULL,
    "wording" TEXT NOT NULL,
    "givenAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnAt" TIMESTAMPTZ,

    CONSTRAINT "consents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_links" (
    "tokenHash" TEXT NOT NULL,
    "purpose" "link_purpose" NOT NULL,
    "memberId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ NOT NULL,
    "usedAt" TIMESTAMPTZ,

    CONSTRAINT "one_time_links_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "unconfirmed" (
    "tokenHash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailKey" TEXT NOT NULL,
    "name" TEXT,
    "language" TEXT NOT NULL,
    "consents" JSONB,
    "publication" JSONB,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "unconfirmed_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "guides" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "guides_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "guide_revisions" (
    "id" TEXT NOT NULL,
    "guideId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "cookedWith" INTEGER NOT NULL,
    "sources" JSONB NOT NULL,
    "contents" JSONB NOT NULL,
    "writtenOn" DATE NOT NULL,
    "reviewedOn" DATE,
    "reviewedBy" TEXT,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "guide_revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "guide_treatments" (
    "guideId" TEXT NOT NULL,
    "treatmentCode" TEXT NOT NULL,

    CONSTRAINT "guide_treatments_pkey" PRIMARY KEY ("guideId","treatmentCode")
);

-- CreateTable
CREATE TABLE "guide_aliases" (
    "slug" TEXT NOT NULL,
    "guideId" TEXT NOT NULL,

    CONSTRAINT "guide_aliases_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "decisions" (
    "id" TEXT NOT NULL,
    "postId" TEXT NOT NULL,
    "revisionId" TEXT,
    "moderatorId" TEXT,
    "action" "decision_action" NOT NULL,
    "reason" TEXT,
    "rules" INTEGER NOT NULL,
    "quoted" TEXT,
    "note" TEXT,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL DEFAULT '{}',
    "undoneById" TEXT,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "decisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_keys" (
    "key" TEXT NOT NULL,
    "location" TEXT,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "outbox_mails" (
    "id" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "href" TEXT,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outbox_mails_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "posts" (
    "id" TEXT NOT NULL,
    "kind" "post_kind" NOT NULL,
    "authorId" TEXT,
    "byline" TEXT,
    "language" TEXT NOT NULL,
    "state" "post_state" NOT NULL,
    "source" "post_source" NOT NULL DEFAULT 'member',
    "sourceId" TEXT,
    "writtenAt" TIMESTAMPTZ,
    "parentId" TEXT,
    "mergedIntoId" TEXT,
    "publicRevisionId" TEXT,
    "newestRevisionId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedAt" TIMESTAMPTZ,
    "stateSince" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "posts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revisions" (
    "id" TEXT NOT NULL,
    "postId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "revision_state" NOT NULL,
    "editorId" TEXT,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "cookedWith" INTEGER NOT NULL,
    "facts" JSONB NOT NULL,
    "holds" JSONB NOT NULL DEFAULT '[]',
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stories" (
    "postId" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "outcome" TEXT,
    "wouldDoAgain" TEXT,
    "interest" TEXT,
    "inFigures" BOOLEAN NOT NULL,
    "followedDays" INTEGER,

    CONSTRAINT "stories_pkey" PRIMARY KEY ("postId")
);

-- CreateTable
CREATE TABLE "story_scars" (
    "postId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT,
    "cause" TEXT,
    "site" TEXT,
    "age" TEXT,

    CONSTRAINT "story_scars_pkey" PRIMARY KEY ("postId","position")
);

-- CreateTable
CREATE TABLE "story_treatments" (
    "postId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "treatmentCode" TEXT,
    "named" TEXT,
    "status" TEXT NOT NULL,

    CONSTRAINT "story_treatments_pkey" PRIMARY KEY ("postId","position")
);

-- CreateTable
CREATE TABLE "treatments" (
    "code" TEXT NOT NULL,
    "parentCode" TEXT,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" JSONB NOT NULL,
    "about" TEXT NOT NULL,
    "difference" TEXT NOT NULL,
    "countedIn" TEXT NOT NULL,

    CONSTRAINT "treatments_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "treatment_names" (
    "treatmentCode" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "treatment_names_pkey" PRIMARY KEY ("treatmentCode","key")
);

-- CreateTable
CREATE TABLE "unknown_treatments" (
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "timesSeen" INTEGER NOT NULL DEFAULT 1,
    "firstSeen" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeen" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "unknown_treatments_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "treatment_aliases" (
    "slug" TEXT NOT NULL,
    "treatmentCode" TEXT NOT NULL,

    CONSTRAINT "treatment_aliases_pkey" PRIMARY KEY ("slug")
);

-- CreateIndex
CREATE UNIQUE INDEX "members_nameKey_key" ON "members"("nameKey");

-- CreateIndex
CREATE UNIQUE INDEX "members_emailKey_key" ON "members"("emailKey");

-- CreateIndex
CREATE INDEX "sessions_memberId_idx" ON "sessions"("memberId");

-- CreateIndex
CREATE INDEX "sessions_expiresAt_idx" ON "sessions"("expiresAt");

-- CreateIndex
CREATE INDEX "consents_memberId_purpose_idx" ON "consents"("memberId", "purpose");

-- CreateIndex
CREATE INDEX "one_time_links_memberId_idx" ON "one_time_links"("memberId");

-- CreateIndex
CREATE INDEX "one_time_links_expiresAt_idx" ON "one_time_links"("expiresAt");

-- CreateIndex
CREATE INDEX "unconfirmed_emailKey_idx" ON "unconfirmed"("emailKey");

-- CreateIndex
CREATE INDEX "unconfirmed_expiresAt_idx" ON "unconfirmed"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "guides_slug_key" ON "guides"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "guide_revisions_guideId_number_key" ON "guide_revisions"("guideId", "number");

-- CreateIndex
CREATE INDEX "guide_treatments_treatmentCode_idx" ON "guide_treatments"("treatmentCode");

-- CreateIndex
CREATE UNIQUE INDEX "decisions_undoneById_key" ON "decisions"("undoneById");

-- CreateIndex
CREATE INDEX "decisions_postId_createdAt_idx" ON "decisions"("postId", "createdAt");

-- CreateIndex
CREATE INDEX "decisions_createdAt_idx" ON "decisions"("createdAt");

-- CreateIndex
CREATE INDEX "idempotency_keys_createdAt_idx" ON "idempotency_keys"("createdAt");

-- CreateIndex
CREATE INDEX "outbox_mails_createdAt_idx" ON "outbox_mails"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "posts_sourceId_key" ON "posts"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "posts_publicRevisionId_key" ON "posts"("publicRevisionId");

-- CreateIndex
CREATE UNIQUE INDEX "posts_newestRevisionId_key" ON "posts"("newestRevisionId");

-- CreateIndex
CREATE INDEX "posts_authorId_createdAt_idx" ON "posts"("authorId", "createdAt");

-- CreateIndex
CREATE INDEX "posts_state_stateSince_idx" ON "posts"("state", "stateSince");

-- CreateIndex
CREATE INDEX "posts_kind_publishedAt_id_idx" ON "posts"("kind", "publishedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "posts_parentId_idx" ON "posts"("parentId");

-- CreateIndex
CREATE INDEX "revisions_state_createdAt_idx" ON "revisions"("state", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "revisions_postId_number_key" ON "revisions"("postId", "number");

-- CreateIndex
CREATE INDEX "stories_outcome_idx" ON "stories"("outcome");

-- CreateIndex
CREATE INDEX "stories_followedDays_postId_idx" ON "stories"("followedDays" DESC, "postId");

-- CreateIndex
CREATE INDEX "story_scars_kind_postId_idx" ON "story_scars"("kind", "postId");

-- CreateIndex
CREATE INDEX "story_scars_cause_postId_idx" ON "story_scars"("cause", "postId");

-- CreateIndex
CREATE INDEX "story_scars_site_postId_idx" ON "story_scars"("site", "postId");

-- CreateIndex
CREATE INDEX "story_scars_age_postId_idx" ON "story_scars"("age", "postId");

-- CreateIndex
CREATE INDEX "story_treatments_treatmentCode_postId_idx" ON "story_treatments"("treatmentCode", "postId");

-- CreateIndex
CREATE UNIQUE INDEX "treatments_slug_key" ON "treatments"("slug");

-- CreateIndex
CREATE INDEX "treatments_parentCode_idx" ON "treatments"("parentCode");

-- CreateIndex
CREATE INDEX "treatment_names_key_idx" ON "treatment_names"("key");

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consents" ADD CONSTRAINT "consents_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_links" ADD CONSTRAINT "one_time_links_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guide_revisions" ADD CONSTRAINT "guide_revisions_guideId_fkey" FOREIGN KEY ("guideId") REFERENCES "guides"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guide_treatments" ADD CONSTRAINT "guide_treatments_guideId_fkey" FOREIGN KEY ("guideId") REFERENCES "guides"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guide_treatments" ADD CONSTRAINT "guide_treatments_treatmentCode_fkey" FOREIGN KEY ("treatmentCode") REFERENCES "treatments"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_postId_fkey" FOREIGN KEY ("postId") REFERENCES "posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_moderatorId_fkey" FOREIGN KEY ("moderatorId") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_undoneById_fkey" FOREIGN KEY ("undoneById") REFERENCES "decisions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posts" ADD CONSTRAINT "posts_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posts" ADD CONSTRAINT "posts_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "posts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posts" ADD CONSTRAINT "posts_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "posts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posts" ADD CONSTRAINT "posts_publicRevisionId_fkey" FOREIGN KEY ("publicRevisionId") REFERENCES "revisions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posts" ADD CONSTRAINT "posts_newestRevisionId_fkey" FOREIGN KEY ("newestRevisionId") REFERENCES "revisions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_postId_fkey" FOREIGN KEY ("postId") REFERENCES "posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stories" ADD CONSTRAINT "stories_postId_fkey" FOREIGN KEY ("postId") REFERENCES "posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_scars" ADD CONSTRAINT "story_scars_postId_fkey" FOREIGN KEY ("postId") REFERENCES "stories"("postId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_treatments" ADD CONSTRAINT "story_treatments_postId_fkey" FOREIGN KEY ("postId") REFERENCES "stories"("postId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_treatments" ADD CONSTRAINT "story_treatments_treatmentCode_fkey" FOREIGN KEY ("treatmentCode") REFERENCES "treatments"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treatments" ADD CONSTRAINT "treatments_parentCode_fkey" FOREIGN KEY ("parentCode") REFERENCES "treatments"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treatment_names" ADD CONSTRAINT "treatment_names_treatmentCode_fkey" FOREIGN KEY ("treatmentCode") REFERENCES "treatments"("code") ON DELETE CASCADE ON UPDATE CASCADE;
