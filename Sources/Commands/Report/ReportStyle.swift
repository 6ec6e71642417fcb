/// How a report looks: light and dark, wide and on a phone, on paper.
enum ReportStyle {
  static let css = """
    :root { color-scheme: light dark; --ink: #1d1f21; --dim: #5b6168; --paper: #fdfdfb; --line: #d5d6d2;
      --bar: #3f6f8f; --mark: #fff0b8; --card: #f4f4f0; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e6e4df; --dim: #a3a7ab; --paper: #17191b;
      --line: #3a3d40; --bar: #7fb2d4; --mark: #564712; --card: #202326; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 50rem; padding: 1.5rem 1rem 4rem; color: var(--ink);
      background: var(--paper); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
    h1 { font-size: 1.6rem; margin: 0 0 .2rem; } h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; }
    h3 { font-size: 1.05rem; margin: 2rem 0 .5rem; color: var(--dim); font-weight: 600; }
    h4 { font-size: 1.05rem; margin: 0 0 .3rem; }
    p { margin: .4rem 0; } .dim, caption, nav { color: var(--dim); } .dim { font-size: .9rem; }
    nav a { color: inherit; margin-right: 1rem; }
    table { border-collapse: collapse; width: 100%; margin: .8rem 0 1.2rem; font-size: .95rem; }
    caption { text-align: left; padding-bottom: .3rem; font-size: .9rem; }
    th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-top: 1px solid var(--line); }
    th { font-weight: 600; } tbody th { font-weight: 500; } td.n { font-variant-numeric: tabular-nums; white-space: nowrap; }
    th { overflow-wrap: normal; } thead th { white-space: nowrap; } .over th:first-child { width: 10.5rem; }
    .scroll { overflow-x: auto; } .chart { width: 13rem; }
    svg { display: block; width: 100%; height: 2.2rem; } svg rect { fill: var(--bar); } svg line { stroke: var(--line); }
    article { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; margin: 1rem 0; }
    .answer { white-space: pre-line; margin: .8rem 0; padding-left: .8rem; border-left: 3px solid var(--line); }
    mark { background: var(--mark); color: inherit; border-bottom: 2px solid var(--bar); }
    sup { font-size: .7rem; color: var(--dim); line-height: 0; } q { font-style: italic; }
    @media (max-width: 34rem) { .chart { width: 7rem; } .over th:first-child { width: 6.2rem; } th, td { padding-right: .5rem; } table { font-size: .88rem; } }
    @media print { body { max-width: none; padding: 0; font-size: 10.5pt; background: #fff; color: #000; } nav { display: none; }
      article { break-inside: avoid; background: none; } h2, h3, h4 { break-after: avoid; }
      svg rect, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
    """
}
