import { z } from 'zod';

export const appointmentSchema = z.union([
  z.strictObject({
    at: z.number(),
    kind: z.enum(['name_decision', 'name_lapse']),
    phoneNumberId: z.string(),
  }),
  z.strictObject({
    at: z.number(),
    kind: z.enum(['template_review', 'template_unpause', 'template_category']),
    templateId: z.string(),
  }),
]);
export type Appointment = z.output<typeof appointmentSchema>;

/** What will happen by itself when the clock gets there. */
export class Agenda {
  #appointments: Appointment[] = [];

  add(appointment: Appointment): void {
    this.#appointments.push(appointment);
    this.#appointments.sort((a, b) => a.at - b.at);
  }

  cancel(id: string, kind: Appointment['kind']): void {
    this.#appointments = this.#appointments.filter(
      (other) => subjectOf(other) !== id || other.kind !== kind,
    );
  }

  list(): readonly Appointment[] {
    return this.#appointments;
  }

  nextAt(): number | undefined {
    return this.#appointments[0]?.at;
  }

  takeDue(now: number): Appointment | undefined {
    const first = this.#appointments[0];
    return first && first.at <= now ? this.#appointments.shift() : undefined;
  }

  restore(appointments: readonly Appointment[]): void {
    this.#appointments = [...appointments];
  }
}

function subjectOf(appointment: Appointment): string {
  return 'templateId' in appointment ? appointment.templateId : appointment.phoneNumberId;
}
