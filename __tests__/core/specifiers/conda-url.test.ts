import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCondaUrl, parseCondaUrl } from '../../../src/core/specifiers/conda-url.ts';
import { propertyRuns } from '../../test-size.ts';

const BASE = 'https://conda.anaconda.org/conda-forge/linux-64';
const MD5 = 'a'.repeat(32);
const SHA = 'b'.repeat(64);

describe('the URL of a conda package', () => {
  it.each([
    ['numpy-1.26.4-py311_0.conda', 'numpy', '1.26.4', 'py311_0'],
    ['numpy-1.26.4-py311_0.tar.bz2', 'numpy', '1.26.4', 'py311_0'],
    ['ca-certificates-2024.2.2-hbcca054_0.conda', 'ca-certificates', '2024.2.2', 'hbcca054_0'],
    ['_libgcc_mutex-0.1-conda_forge.tar.bz2', '_libgcc_mutex', '0.1', 'conda_forge'],
    ['zlib-1.2.8-3.tar.bz2', 'zlib', '1.2.8', '3'],
    ['x-1!2.0+cu118-h_0.conda', 'x', '1!2.0+cu118', 'h_0'],
  ])('%s', (file, name, version, build) => {
    const value = { url: `${BASE}/${file}`, subdir: 'linux-64', name, version, build, digest: undefined };
    expect(parseCondaUrl(`${BASE}/${file}`)).toEqual({ ok: true, value });
  });

  it.each([
    [`${BASE}/a-1-0.conda`, undefined, `${BASE}/a-1-0.conda`],
    [`${BASE}/a-1-0.conda#${MD5}`, MD5, `${BASE}/a-1-0.conda#${MD5}`],
    [`${BASE}/a-1-0.conda#${SHA}`, SHA, `${BASE}/a-1-0.conda#sha256:${SHA}`],
    [`${BASE}/a-1-0.conda#sha256:${SHA}`, SHA, `${BASE}/a-1-0.conda#sha256:${SHA}`],
  ])('%s has the digest %s', (text, digest, canonical) => {
    const reading = parseCondaUrl(text);
    expect(reading).toMatchObject({ ok: true, value: { digest, url: `${BASE}/a-1-0.conda` } });
    expect(reading.ok && formatCondaUrl(reading.value)).toBe(canonical);
  });

  it.each([
    ['http://127.0.0.1:8080/linux-64/a-1-0.conda', 'linux-64'],
    ['http://[::1]:8080/noarch/a-1-0.conda', 'noarch'],
    ['https://conda.anaconda.org/nvidia/label/cuda-12.4.1/noarch/a-1-0.conda', 'noarch'],
    ['https://h/c/emscripten-wasm32/a-1-0.conda', 'emscripten-wasm32'],
    ['https://h/~me/a%20b/x@y/c=1,/linux-64/a-1-0.conda', undefined],
    ['https://h/~me/a%20b/x@y/c=1/linux-64/a-1-0.conda', 'linux-64'],
  ])('%s is of %s', (text, subdir) => {
    const reading = parseCondaUrl(text);
    expect(reading.ok ? reading.value.subdir : undefined).toBe(subdir);
  });

  const URL = 'expected the URL of a conda package';
  const FILE = 'expected a file called name-version-build.conda or .tar.bz2';
  const PLACE = 'expected https://host/channel/subdir/file';
  const DIGEST = 'expected an md5 or a sha256 behind "#"';
  it.each([
    ['', URL],
    ['numpy', URL],
    ['file:///opt/linux-64/a-1-0.conda', URL],
    [` ${BASE}/a-1-0.conda`, URL],
    ['x https://h/linux-64/a-1-0.conda', URL],
    [`${BASE}/${'a'.repeat(1000)}-1-0.conda`, URL],
    [`${BASE}/a-1-0.conda#`, DIGEST],
    [`${BASE}/a-1-0.conda#${MD5}0`, DIGEST],
    [`${BASE}/a-1-0.conda#x${SHA}`, DIGEST],
    [`${BASE}/a-1-0.conda#${SHA.toUpperCase()}`, DIGEST],
    [`${BASE}/a-1-0.conda#md5:${MD5}`, DIGEST],
    [`${BASE}/a-1-0.conda#sha256:${MD5}`, DIGEST],
    [`${BASE}/a-1-0.zip`, FILE],
    [`${BASE}/a-1-0.conda.part`, FILE],
    [`${BASE}/a-1.conda`, FILE],
    [`${BASE}/a-1-.conda`, FILE],
    [`${BASE}/-1-0.conda`, FILE],
    [`${BASE}/a b-1-0.conda`, FILE],
    [`${BASE}/a-1-0 .conda`, FILE],
    [`${BASE}/a-1-0.conda?x=1`, FILE],
    ['https://h/a-1-0.conda', PLACE],
    ['https://h/linux64/a-1-0.conda', PLACE],
    ['https://h/xlinux-64 /a-1-0.conda', PLACE],
    ['https://h/ linux-64/a-1-0.conda', PLACE],
    ['https://h/noarch2/a-1-0.conda', PLACE],
    ['https://${HOST}/linux-64/a-1-0.conda', PLACE],
    ['https://h/$TOKEN/linux-64/a-1-0.conda', PLACE],
    ['https://h//linux-64/a-1-0.conda', PLACE],
    ['https:///linux-64/a-1-0.conda', PLACE],
  ])('%j is refused', (text, reason) => {
    expect(parseCondaUrl(text)).toEqual({ ok: false, reason, secret: false });
  });

  it('of exactly 1,000 characters is read', () => {
    const text = `${BASE}/${'a'.repeat(1000 - BASE.length - '/-1-0.conda'.length)}-1-0.conda`;
    expect([text.length, parseCondaUrl(text).ok]).toEqual([1000, true]);
  });

  it.each(['https://user:secret@h/linux-64/a-1-0.conda', 'https://h/t/token/c/linux-64/a-1-0.conda'])(
    '%s carries credentials',
    (text) => {
      expect(parseCondaUrl(text)).toEqual({ ok: false, reason: 'the URL carries credentials', secret: true });
    },
  );

  it('parsing what was formatted gives the same', () => {
    const word = fc.stringMatching(/^[a-z0-9_.]{2,6}$/);
    const texts = fc
      .tuple(fc.array(word, { maxLength: 2 }), word, word, word, fc.constantFrom('', `#${MD5}`, `#${SHA}`, '#x'))
      .map(([path, a, b, c, digest]) => ['https://h', ...path, 'noarch', `${a}-${b}-${c}.conda${digest}`].join('/'));
    fc.assert(
      fc.property(texts, (text) => {
        const reading = parseCondaUrl(text);
        expect(reading.ok).toBe(!text.endsWith('#x'));
        if (reading.ok) expect(parseCondaUrl(formatCondaUrl(reading.value))).toEqual(reading);
      }),
      propertyRuns(),
    );
  });
});
