const LONG_SIDE = 1600;
const QUALITY = 0.8;

/** An upright JPEG without the place it was taken; what the browser cannot decode (HEIC) comes back as it is. */
export async function shrink(file) {
  try {
    const source = await createImageBitmap(file);
    const scale = Math.min(1, LONG_SIDE / Math.max(source.width, source.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(source.width * scale);
    canvas.height = Math.round(source.height * scale);
    const context = canvas.getContext('2d', { alpha: false });
    context.imageSmoothingQuality = 'high';
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(source, 0, 0, canvas.width, canvas.height);
    source.close();
    return await new Promise((done) => canvas.toBlob((blob) => done(blob ?? file), 'image/jpeg', QUALITY));
  } catch {
    return file;
  }
}
