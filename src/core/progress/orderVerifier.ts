import * as z from 'zod/mini';
import type { ProgressEvent } from '../../protocol/progressEvent.ts';
import { resumedSteps } from '../../protocol/runFold.ts';
import { reachedPercentage } from './sections.ts';

/** What can be wrong with a log. Each names one invariant of a run. */
export type ViolationCode =
  | 'foreign_event'
  | 'sequence_broken'
  | 'not_started_first'
  | 'started_twice'
  | 'plan_unreadable'
  | 'no_end'
  | 'after_end'
  | 'end_status'
  | 'unknown_step'
  | 'before_step_start'
  | 'step_started_twice'
  | 'after_step_end'
  | 'skipped_after_start'
  | 'step_without_end'
  | 'percentage_falls'
  | 'percentage_full_early'
  | 'percentage_not_full'
  | 'step_percentage_falls'
  | 'milestone_repeated'
  | 'dependency_open'
  | 'too_many_at_once'
  | 'count_wrong';

export interface Violation {
  readonly code: ViolationCode;
  /** Number of the event that breaks the invariant; of the last one if something is missing. */
  readonly sequence: number;
  /** For developers. */
  readonly message: string;
}

export interface VerifyOptions {
  /** The run is still on its way or was cut off: that ends are missing is no violation. Default false. */
  readonly open?: boolean;
}

const planSchema = z.object({
  max_parallel: z.int().check(z.positive()),
  steps: z.array(z.object({ id: z.string(), depends_on: z.array(z.string()) })),
});

interface StepState {
  readonly dependsOn: readonly string[];
  phase: 'open' | 'running' | 'completed' | 'lost';
  percentage: number;
  readonly milestones: Set<unknown>;
}

/**
 * All breaches of the order of a run's log (one section: from plan_started to the plan's end), in the order of the
 * events; empty for a good one. The plan that the steps are held against is the one in plan_started.
 */
export function verifyOrder(events: readonly ProgressEvent[], options: VerifyOptions = {}): Violation[] {
  const verifier = new OrderVerifier();
  for (const event of events) verifier.check(event);
  if (options.open !== true) verifier.close();
  return verifier.violations;
}

/**
 * As `verifyOrder`, for the whole log of a run that may have been resumed: each plan_started after the first begins a
 * new section, and only the last section must have come to its end.
 */
export function verifySections(events: readonly ProgressEvent[], options: VerifyOptions = {}): Violation[] {
  const sections: ProgressEvent[][] = [];
  for (const event of events) {
    const section = sections.at(-1);
    if (section === undefined || event.event_type === 'plan_started') sections.push([event]);
    else section.push(event);
  }
  const last = sections.pop() ?? [];
  const earlier = sections.flatMap((section) => verifyOrder(section, { open: true }));
  return [...earlier, ...seams([...sections, last]), ...verifyOrder(last, options)];
}

/** Numbers go on from section to section, and so does the percentage unless the section before ended by itself. */
function seams(sections: readonly (readonly ProgressEvent[])[]): Violation[] {
  return sections.slice(1).flatMap((section, index) => {
    const earlier = sections.slice(0, index + 1).flat();
    const before = earlier.at(-1)?.sequence ?? 0;
    const reached = reachedPercentage(earlier);
    const { sequence = 0, percentage = 0 } = section[0] ?? {};
    const violations: Violation[] = [];
    if (sequence !== before + 1)
      violations.push({ code: 'sequence_broken', sequence, message: `number ${sequence} after ${before}` });
    if (percentage < reached)
      violations.push({
        code: 'percentage_falls',
        sequence,
        message: `${percentage} after ${reached} percent of an earlier section`,
      });
    return violations;
  });
}

class OrderVerifier {
  readonly violations: Violation[] = [];
  readonly #steps = new Map<string, StepState>();
  #maxParallel = Number.POSITIVE_INFINITY;
  #previous: ProgressEvent | null = null;
  #started = false;
  #ended = false;
  #running = 0;
  #endedSteps = 0;

  check(event: ProgressEvent): void {
    this.#checkNumber(event);
    if (this.#ended) this.#report('after_end', event, `${event.event_type} after the plan's end`);
    if (event.event_type === 'plan_started') this.#checkStart(event);
    else if (!this.#started)
      this.#report('not_started_first', event, `${event.event_type} before plan_started`);
    if (event.event_type === 'plan_completed' || event.event_type === 'plan_failed') this.#checkEnd(event);
    if (event.step_id !== null) this.#checkStep(event, event.step_id);
    this.#checkPercentage(event);
    this.#checkCount(event);
    this.#previous = event;
  }

  /** After the last event: what should have come and has not. */
  close(): void {
    const last = this.#previous;
    if (last === null || !this.#ended) this.#report('no_end', last, 'the plan has no end');
  }

  #checkNumber(event: ProgressEvent): void {
    const previous = this.#previous;
    if (previous !== null && event.run_id !== previous.run_id) {
      this.#report('foreign_event', event, `run ${event.run_id} within run ${previous.run_id}`);
    }
    // A section of a resumed run may start with any number; within it there is no choice.
    if (previous !== null && event.sequence !== previous.sequence + 1) {
      this.#report('sequence_broken', event, `number ${event.sequence} after ${previous.sequence}`);
    }
  }

  #checkStart(event: ProgressEvent): void {
    if (this.#started) {
      this.#report('started_twice', event, 'plan_started for the second time');
      return;
    }
    this.#started = true;
    const plan = planSchema.safeParse(event.data);
    if (!plan.success) {
      this.#report('plan_unreadable', event, 'plan_started does not describe its steps');
      return;
    }
    this.#maxParallel = plan.data.max_parallel;
    const resumed = new Set(resumedSteps(event));
    for (const { id, depends_on } of plan.data.steps) {
      const phase = resumed.has(id) ? 'completed' : 'open';
      this.#steps.set(id, { dependsOn: depends_on, phase, percentage: 0, milestones: new Set() });
    }
    this.#endedSteps = resumed.size;
  }

  #checkEnd(event: ProgressEvent): void {
    this.#ended = true;
    const completed = event.event_type === 'plan_completed';
    const fits = completed
      ? event.status === 'completed'
      : event.status === 'failed' || event.status === 'cancelled';
    if (!fits) this.#report('end_status', event, `${event.event_type} with status ${event.status}`);
    if (completed && event.percentage !== 100) {
      this.#report('percentage_not_full', event, `completed at ${event.percentage} percent`);
    }
    for (const [id, step] of this.#steps) {
      if (step.phase === 'open' || step.phase === 'running') {
        this.#report('step_without_end', event, `step ${id} is ${step.phase} at the plan's end`);
      }
    }
  }

  #checkStep(event: ProgressEvent, id: string): void {
    const step = this.#steps.get(id);
    if (step === undefined) {
      if (this.#started) this.#report('unknown_step', event, `step ${id} is not in the plan`);
      return;
    }
    if (step.phase === 'completed' || step.phase === 'lost') {
      this.#report('after_step_end', event, `${event.event_type} after the end of step ${id}`);
      return;
    }
    switch (event.event_type) {
      case 'step_started':
        this.#checkStepStart(event, id, step);
        break;
      case 'step_progress':
        this.#checkStepProgress(event, id, step);
        break;
      case 'step_completed':
      case 'step_failed':
        this.#checkStepEnd(event, id, step);
        break;
      case 'plan_started':
      case 'plan_completed':
      case 'plan_failed':
      case 'error':
        break;
    }
  }

  #checkStepStart(event: ProgressEvent, id: string, step: StepState): void {
    if (step.phase === 'running') {
      this.#report('step_started_twice', event, `step ${id} starts for the second time`);
      return;
    }
    for (const dependency of step.dependsOn) {
      if (this.#steps.get(dependency)?.phase !== 'completed') {
        this.#report('dependency_open', event, `step ${id} starts before ${dependency} has completed`);
      }
    }
    step.phase = 'running';
    this.#running += 1;
    if (this.#running > this.#maxParallel) {
      this.#report('too_many_at_once', event, `${this.#running} steps at once, ${this.#maxParallel} allowed`);
    }
  }

  #checkStepProgress(event: ProgressEvent, id: string, step: StepState): void {
    if (step.phase === 'open')
      this.#report('before_step_start', event, `progress of step ${id} before its start`);
    if ((event.step_percentage ?? 0) < step.percentage) {
      this.#report('step_percentage_falls', event, `step ${id} falls below ${step.percentage} percent`);
    }
    step.percentage = Math.max(step.percentage, event.step_percentage ?? 0);
    const milestone = event.metadata['milestone'];
    if (milestone === undefined) return;
    if (step.milestones.has(milestone)) {
      this.#report('milestone_repeated', event, `step ${id} reaches a milestone for the second time`);
    }
    step.milestones.add(milestone);
  }

  #checkStepEnd(event: ProgressEvent, id: string, step: StepState): void {
    const started = step.phase === 'running';
    const neverRan = event.status === 'skipped' || event.status === 'cancelled';
    if (!started && !neverRan) this.#report('before_step_start', event, `step ${id} ends before its start`);
    if (started && event.status === 'skipped') {
      this.#report('skipped_after_start', event, `step ${id} is skipped after it had started`);
    }
    if (started) this.#running -= 1;
    step.phase = event.event_type === 'step_completed' ? 'completed' : 'lost';
    this.#endedSteps += 1;
  }

  #checkPercentage(event: ProgressEvent): void {
    if (this.#previous !== null && event.percentage < this.#previous.percentage) {
      this.#report(
        'percentage_falls',
        event,
        `${event.percentage} after ${this.#previous.percentage} percent`,
      );
    }
    if (event.percentage >= 100 && event.event_type !== 'plan_completed' && !this.#ended) {
      this.#report('percentage_full_early', event, `100 percent at ${event.event_type}`);
    }
  }

  #checkCount(event: ProgressEvent): void {
    const total = this.#steps.size;
    if (
      !this.#started ||
      total === 0 ||
      (event.current_step === this.#endedSteps && event.total_steps === total)
    )
      return;
    const said = `${event.current_step} of ${event.total_steps}`;
    this.#report('count_wrong', event, `${said} steps have ended, not ${this.#endedSteps} of ${total}`);
  }

  #report(code: ViolationCode, event: ProgressEvent | null, message: string): void {
    this.violations.push({ code, sequence: event?.sequence ?? 0, message });
  }
}
