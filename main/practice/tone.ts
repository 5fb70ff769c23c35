const SAMPLES_A_SECOND = 8000
const HERTZ = 440
const LOUDNESS = 60

/** A second of a tone as a WAV file (8 kHz, 8 bit, one channel): it stands for every voicemail. */
export function tone(): Buffer {
  const header = Buffer.alloc(44)
  header.write('RIFF', 0)
  header.writeUInt32LE(36 + SAMPLES_A_SECOND, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(1, 22)
  header.writeUInt32LE(SAMPLES_A_SECOND, 24)
  header.writeUInt32LE(SAMPLES_A_SECOND, 28)
  header.writeUInt16LE(1, 32)
  header.writeUInt16LE(8, 34)
  header.write('data', 36)
  header.writeUInt32LE(SAMPLES_A_SECOND, 40)
  const samples = Buffer.alloc(SAMPLES_A_SECOND)
  for (const place of samples.keys()) {
    samples[place] = 128 + Math.round(LOUDNESS * Math.sin((2 * Math.PI * HERTZ * place) / SAMPLES_A_SECOND))
  }
  return Buffer.concat([header, samples])
}
