import { readFileSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { bundle } from './script.mjs';
import { KNOWN, LANGUAGES, textsOf } from './languages.mjs';
const from={folder:'/work/main/target/wasm-pack/banner'}; const wasm=readFileSync('/work/main/target/wasm-pack/banner/first.wasm');
const SECOND = /^(preferences|saved?$|close|required|services|vendor|tracker|placeholder|since|lingers|leave|signal$|receipt)/;
const t=(p)=>`export default ${JSON.stringify(Object.fromEntries(Object.entries(textsOf('en')).filter(([k])=>(p=='second')===SECOND.test(k))))};`;
const cur=readFileSync('pkg/assentry.js','utf8');
const integrity=/\{compat:"[^}]*\}/.exec(cur)[0];
const virtual={languages:`export const known = ${JSON.stringify(KNOWN)}, tag = 'en', fixed = '';`,'words/first':t('first'),files:`export const fileOf = (name) => 'assentry.' + name + '.js', textsOf = (tag) => 'assentry.' + tag + '.json';\nexport const integrity = ${integrity};`};
const s=await bundle('assentry',{format:'iife',virtual,from,wasm});
writeFileSync('/tmp/try.js',s);
console.log('generic',execFileSync('gzip',['-9nc','/tmp/try.js']).length);
const site={site:'export const site = assentrySite;',languages:'export const { known, tag, fixed } = assentrySite;',files:'export const fileOf = (name) => assentrySite.files[name], textsOf = (tag) => assentrySite.words[tag], integrity = assentrySite.integrity;','words/first':'export default assentrySite.texts;','words/second':'export default assentrySite.texts;'};
const w=readFileSync('/work/main/target/wasm-pack/compiled/first.wasm');
const e=await bundle('assentry',{format:'iife',conditions:['compiled'],virtual:site,from:{folder:'/work/main/target/wasm-pack/compiled'},wasm:w});
writeFileSync('/tmp/engine.js',e);
console.log('engine',execFileSync('gzip',['-9nc','/tmp/engine.js']).length);
process.exit(0)
