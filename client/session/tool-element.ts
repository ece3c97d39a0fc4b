import { SessionElement } from './session-element.ts';
import type { Session } from './session.ts';
import type { OwnMap, ToolId, ViewMap } from './tool-maps.ts';
import { ownPartOf, partOf } from './tool-parts.ts';

/**
 * An element of one tool: `class KringGoalOwn extends ToolElement('goals')`. It knows what the tool shows, and
 * renders again when that, the phase or the people change.
 */
export function ToolElement<T extends ToolId>(tool: T) {
  abstract class ElementOfTool extends SessionElement {
    /** What this audience has in common of the tool; undefined while the phase closes it for them. */
    protected get view(): ViewMap[T] | undefined {
      return partOf(this.session.view, tool);
    }

    /** What only this person sees of the tool. */
    protected get own(): OwnMap[T] | undefined {
      return ownPartOf(this.session.view, tool);
    }

    protected override watches({ view }: Session): readonly unknown[] {
      const { phase, people } = view.shared;
      return [partOf(view, tool), ownPartOf(view, tool), phase, people];
    }
  }
  return ElementOfTool;
}
