import { css } from 'lit';

/** Land and what else a map draws under its lines; widths stay as the view is zoomed. */
export const groundStyles = css`
  .ground path,
  .ground .edge {
    fill: none;
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }
  .ground .grat {
    stroke: var(--_grat);
  }
  .ground .land {
    fill: var(--_land);
    stroke: var(--_coast);
    stroke-width: 0.75px;
  }
  .ground .sheet {
    fill: var(--_canvas);
  }
  .ground .edge {
    stroke: var(--_rule-strong);
  }
  .ground .acts path {
    stroke: var(--_ink-2);
    stroke-width: 1.5px;
  }
  .ground .leaders {
    stroke: var(--_ink-2);
  }
  .ground .dots {
    fill: var(--_ink-2);
  }
  .ground .caption {
    fill: var(--_ink-2);
    font: 11px var(--gg-sans);
    stroke: none;
  }
  /* The reader’s own colors may leave land and sea alike: the coast tells them apart. */
  @media (forced-colors: active) {
    .ground .grat {
      stroke: none;
    }
  }
`;
