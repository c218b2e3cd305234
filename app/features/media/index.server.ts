export { mediaFeature } from './feature.server';
export { changeForm } from './forms.server';
export { type JudgedPhoto, judgedPhoto, judgePhoto } from './judge-photo.server';
export { pictureStorage } from './kept-pictures.server';
export { growingStory } from './photo-story.server';
export { ownPhotos, photosOf, photosToJudge, readPhoto } from './read-photo.server';
export { type SentFile, takePhotos } from './read-upload.server';
export { removePhoto, setAudience } from './remove-photo.server';
