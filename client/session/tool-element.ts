import { SessionElement } from './session-element.ts';
import type { Session } from './session.ts';
import type { OwnMap, ShownTool, ViewMap } from './tool-maps.ts';
import { ownPartOf, partOf } from './tool-parts.ts';

/**
 * An element of one tool: `class KringGoalOwn extends ToolElement('goals')`. It knows what the tool shows, renders
 * again when that, the phase or the people change, and no more once the phase closes the tool: a step that moves
 * takes the tool from the view before its elements are taken away.
 */
export function ToolElement<T extends ShownTool>(tool: T) {
  abstract class ElementOfTool extends SessionElement {
    /** What this audience has in common of the tool. Only while it is open. */
    protected get view(): NonNullable<ViewMap[T]> {
      const view = partOf(this.session.view, tool);
      if (!view) throw new Error(`${this.localName} stands where ${tool} is closed`);
      return view;
    }

    /** What only this person sees of the tool. */
    protected get own(): OwnMap[T] | undefined {
      return ownPartOf(this.session.view, tool);
    }

    protected override watches({ view }: Session): readonly unknown[] {
      const { phase, people } = view.shared;
      return [partOf(view, tool), ownPartOf(view, tool), phase, people];
    }

    protected override shouldUpdate(): boolean {
      return super.shouldUpdate() && partOf(this.session.view, tool) !== undefined;
    }
  }
  return ElementOfTool;
}
