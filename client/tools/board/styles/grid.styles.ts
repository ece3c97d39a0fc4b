import { css } from 'lit';

/** Squares or dots behind all that is drawn; the middle of a tile is where lines cross. */
export const gridStyles = css`
  .grid {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .grid.lines {
    background-image:
      linear-gradient(
        90deg,
        transparent calc(50% - 0.5px),
        var(--line) calc(50% - 0.5px) calc(50% + 0.5px),
        transparent calc(50% + 0.5px)
      ),
      linear-gradient(
        transparent calc(50% - 0.5px),
        var(--line) calc(50% - 0.5px) calc(50% + 0.5px),
        transparent calc(50% + 0.5px)
      );
  }
  .grid.dots {
    background-image: radial-gradient(circle, var(--k-edge, #8c7d68) 1.2px, transparent 1.7px);
  }
`;
