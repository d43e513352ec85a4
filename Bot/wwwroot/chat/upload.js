import { HttpFailure, retryAfter } from './http.js';

const STALLED_AFTER = 45_000;

// XMLHttpRequest, because fetch tells no progress. A slow line may take minutes, a still one is given up.
export function upload({ url, token, activity, photo, onProgress }) {
  return new Promise((done, fail) => {
    const form = new FormData();
    form.append('activity', new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }), 'blob');
    form.append('file', photo.file, photo.name);

    const request = new XMLHttpRequest();
    let stall;
    const moved = () => {
      clearTimeout(stall);
      stall = setTimeout(() => request.abort(), STALLED_AFTER);
    };
    request.upload.onprogress = ({ loaded, total }) => {
      moved();
      onProgress(total ? loaded / total : 0);
    };
    request.onload = () => (request.status >= 200 && request.status < 300
      ? done()
      : fail(new HttpFailure(request.status, retryAfter(request.getResponseHeader('Retry-After')))));
    request.onerror = request.onabort = () => fail(new HttpFailure(0));
    request.onloadend = () => clearTimeout(stall);
    photo.signal.onabort = () => request.abort();

    request.open('POST', url);
    request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.send(form);
    moved();
  });
}
