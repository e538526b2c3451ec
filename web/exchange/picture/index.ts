export { type Carried, carriedSteps, carriedText, PICTURE_KEY, VERSION } from './carry.js';
export { type PixelSize, scaled, type Scaled, type Scaling } from './pixels.js';
export { textIn, withText } from './png.js';
export { type PictureData, type PictureRead, readPicture } from './read-picture.js';
export { textInSvg } from './svg.js';
