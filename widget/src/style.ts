// The form's one sheet. Colours and sizes have names that a site may set: `--corrigenda-…`, documented in docs/embedding.md.

export const STYLE = `
:host{all:initial;display:block;font-family:inherit;color-scheme:inherit}
*,::before,::after{box-sizing:border-box}
.panel,.layer{
/* A browser without light-dark() shows ink on paper, uncoloured. */
--paper:var(--corrigenda-paper,#fff);
border:0;padding:0;margin:0;color:var(--ink);font-family:var(--corrigenda-font,inherit);font-size:1rem;line-height:1.45;text-align:start}
@supports (color:light-dark(red,red)){.panel,.layer{
--ink:var(--corrigenda-ink,light-dark(#1c1a17,#ece7dd));--soft:var(--corrigenda-ink-soft,light-dark(#575149,#b3aca0));--paper:var(--corrigenda-paper,light-dark(#fff,#211f1c));
--line:var(--corrigenda-line,light-dark(#857c6e,#8a8275));--accent:var(--corrigenda-accent,light-dark(#1b4b82,#93bdf0));--on-accent:var(--corrigenda-on-accent,light-dark(#fff,#0e1b2b));
--mark:var(--corrigenda-mark,light-dark(#94700f,#d9b552));--good:light-dark(#17603c,#86d3a5);--bad:light-dark(#9a1f1f,#f5a59b)}}
[hidden]{display:none!important}
.layer{position:absolute;inset:0 auto auto 0;width:0;height:0;overflow:visible;background:none;z-index:2147483646}
button,textarea,select,input{font:inherit;color:inherit;border-radius:.3rem;max-width:100%}
.block{max-width:none;position:absolute;appearance:none;background:none;border:2px dashed transparent;outline:1px dashed color-mix(in srgb,var(--accent) 55%,transparent);border-radius:4px;padding:0;margin:0;cursor:pointer}
.block:hover{background:color-mix(in srgb,var(--accent) 8%,transparent);outline:2px solid var(--accent)}
.block:focus-visible{outline:3px solid var(--accent);outline-offset:3px;box-shadow:0 0 0 2px var(--paper)}
.block[aria-pressed=true]{border:2px solid var(--mark);background:color-mix(in srgb,var(--mark) 16%,transparent)}
.badge{position:absolute;inset-block-start:-.8rem;inset-inline-end:.25rem;padding:.1rem .5rem;border-radius:1rem;background:var(--paper);color:var(--ink);border:1px solid var(--line);font-size:.75rem;line-height:1.3;max-width:100%;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.badge.done{color:var(--good);border-color:var(--good)}
[aria-pressed=true].block::before{content:"✓"/"";position:absolute;inset-block-start:-.7rem;inset-inline-start:-.7rem;width:1.4rem;height:1.4rem;border-radius:50%;background:var(--mark);color:var(--paper);font:700 .9rem/1.4rem sans-serif;text-align:center}
.room{position:absolute;width:1px;pointer-events:none}
.panel{position:fixed;inset:auto var(--right,1rem) 1rem var(--left,auto);width:var(--width,25rem);max-width:calc(100vw - 2rem);max-height:calc(100dvh - 2rem);display:flex;flex-direction:column;background:var(--paper);border:1px solid var(--line);border-radius:var(--corrigenda-radius,.6rem);box-shadow:0 .1rem .3rem #0003,0 .6rem 2rem #0003;overflow:hidden;z-index:2147483647;transition:opacity .15s}
.head{display:flex;align-items:center;gap:.5rem;padding:.5rem .5rem .25rem 1rem;padding-inline:1rem .5rem}
h2{flex:1;margin:0;font-weight:600;font-size:1.125rem;line-height:1.3}
h2:focus,.said:focus{outline:0}
.body{padding:0 1rem .75rem;overflow:auto;overscroll-behavior:contain;display:grid;gap:.75rem;grid-template-columns:minmax(0,1fr)}
.foot{display:grid;gap:.4rem;padding:.6rem 1rem .75rem;border-top:1px solid color-mix(in srgb,var(--line) 40%,transparent)}
p,ul{margin:0;padding:0}
ul{list-style:none;display:grid;gap:1rem}
.step{font-weight:600}
.soft{color:var(--soft);font-size:.875rem}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.button{min-height:2.75rem;padding:.5rem 1rem;border:1px solid var(--line);background:none;cursor:pointer;text-align:center}
.button:hover{border-color:var(--accent);color:var(--accent)}
.main{background:var(--accent);border-color:var(--accent);color:var(--on-accent);font-weight:600}
.main:hover{color:var(--on-accent);filter:brightness(1.12)}
.main[aria-disabled=true]{opacity:.75}
.quiet{border-color:transparent;color:var(--accent);text-decoration:underline;font-size:.875rem;min-height:2.75rem;padding:.25rem}
.icon{width:2.75rem;min-height:2.75rem;padding:0;border:0;background:none;font-size:1.35rem;line-height:1;cursor:pointer;color:var(--soft);flex:none}
.icon:hover{color:var(--ink)}
.pick{display:grid;gap:.5rem;border-inline-start:3px solid var(--mark);padding-inline-start:.75rem}
.pick>div:first-child{display:flex;align-items:start;gap:.25rem}
.quote{flex:1;color:var(--soft);font-size:.875rem;overflow:hidden;display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow-wrap:anywhere}
label{display:grid;gap:.25rem;font-size:.875rem;font-weight:600}
textarea,select,input{width:100%;border:1px solid var(--line);background:transparent;padding:.5rem .6rem;font-size:max(1rem,16px);font-weight:400}
select{background:var(--paper);min-height:2.75rem}
textarea{resize:vertical;field-sizing:content;min-height:2.75rem;max-height:40dvh;line-height:1.5}
[aria-invalid]{border:2px solid var(--bad)}
.bad{color:var(--bad);font-size:.875rem;font-weight:600}
div.note:not([hidden]){display:grid;gap:.4rem}
.note{background:color-mix(in srgb,var(--accent) 9%,transparent);border-radius:.3rem;padding:.5rem .75rem;font-size:.875rem}
.diff{overflow-wrap:anywhere;font-size:.9375rem}
del{color:var(--bad);background:color-mix(in srgb,var(--bad) 12%,transparent);text-decoration:line-through}
del+ins{margin-inline-start:.2em}
ins{color:var(--good);background:color-mix(in srgb,var(--good) 12%,transparent);text-decoration:underline}
.away{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
summary{cursor:pointer;padding-block:.35rem;font-size:.875rem;font-weight:600;color:var(--accent)}
.thanks{font-size:1.25rem;font-weight:600}
@media (max-width:40rem){.panel{inset:auto 0 0;bottom:var(--keyboard,0);width:100vw;max-width:none;max-height:min(100dvh - 2rem,max(58dvh,20rem));border-radius:.8rem .8rem 0 0;border-inline:0;border-bottom:0;padding-bottom:env(safe-area-inset-bottom)}
.panel:not(:has(.pick,.said)){max-height:45dvh}}
@media (max-height:22rem){.foot{padding-block:.3rem}.head{padding-block:0}}
@media (prefers-reduced-motion:reduce){*{transition:none!important}}
@media (forced-colors:active){.block{outline-color:ButtonText}.block[aria-pressed=true]{border-color:Highlight;outline:2px solid Highlight}.panel{border:2px solid CanvasText}.block::before{border:1px solid}}
@media print{.panel,.layer{display:none}}
`
