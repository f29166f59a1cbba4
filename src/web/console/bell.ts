/** Two soft notes, from low to high, in Hz. */
const notes = [523, 784] as const;
const noteSeconds = 0.14;
const loudness = 0.08;

/** Makes the desk's sound. A browser that lets no page sound before its first click stays silent until then. */
export function makeBell(): () => void {
  let audio: AudioContext | null = null;
  return () => {
    audio ??= new AudioContext();
    if (audio.state === "suspended") void audio.resume();
    for (const [at, note] of notes.entries()) ring(audio, note, audio.currentTime + at * noteSeconds);
  };
}

function ring(audio: AudioContext, note: number, at: number): void {
  const tone = new OscillatorNode(audio, { type: "sine", frequency: note });
  const volume = new GainNode(audio, { gain: 0 });
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(loudness, at + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + noteSeconds * 2);
  tone.connect(volume).connect(audio.destination);
  tone.start(at);
  tone.stop(at + noteSeconds * 2);
}
