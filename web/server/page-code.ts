import { trustedTypesRules } from './trusted-types';

const place = 'page-code';

/** Milliseconds in which a browser draws what it has loaded. */
const toDraw = 300;

/**
 * Fetches the code once the page is painted, or as soon as somebody begins to use it: until then it
 * would take from a phone what the words and pictures need, and links and forms work without it.
 */
export const startCode = [
  trustedTypesRules,
  `{let start=()=>{start=()=>{};document.head.append(document.getElementById('${place}').content)}`,
  `for(const type of ['pointerdown','keydown'])addEventListener(type,()=>start(),{capture:true,once:true})`,
  `addEventListener('load',()=>requestAnimationFrame(()=>setTimeout(()=>start(),${toDraw})))}`,
].join(';');

/** The code of a page, at rest until it starts; no browser fetches what stands in a template. */
export function pageCode(elements: string) {
  return `<template id="${place}">${elements}</template><script>${startCode}</script>`;
}
