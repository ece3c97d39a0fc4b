/** Two soft tones, made here: in Hz, each beginning this many seconds after the first. */
const tones = [
  { hertz: 587.3, after: 0 },
  { hertz: 880, after: 0.14 },
] as const;
const loudness = 0.06;
const seconds = 0.5;
/** However much comes at once, it sounds once. */
const quietMs = 4000;

let audio: AudioContext | undefined;
let last = -quietMs;

/** A browser lets a page make a sound only after somebody pressed something on it: before that, this is silent. */
export function chime(): void {
  if (performance.now() - last < quietMs) return;
  last = performance.now();
  audio ??= new AudioContext();
  void audio.resume();
  for (const { hertz, after } of tones) {
    const at = audio.currentTime + after;
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = hertz;
    volume.gain.setValueAtTime(0, at);
    volume.gain.linearRampToValueAtTime(loudness, at + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, at + seconds);
    tone.connect(volume).connect(audio.destination);
    tone.start(at);
    tone.stop(at + seconds);
  }
}
