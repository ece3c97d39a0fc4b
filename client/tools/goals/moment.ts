/** What a phase wants of a goal: to bring a question, to aim at one small thing, to look back, or just to have it at hand. */
export type Moment = 'ask' | 'aim' | 'close' | 'work';
