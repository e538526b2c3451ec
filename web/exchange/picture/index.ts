export { type Carried, carriedText, PICTURE_KEY } from './carry.js';
export { textIn, withText } from './png.js';
export { type PictureData, type PictureRead, readPicture } from './read-picture.js';
export { textInSvg } from './svg.js';
