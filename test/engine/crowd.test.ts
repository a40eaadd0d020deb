import { describe, expect, it } from 'vitest';
import { howManyFit } from '../../src/engine/crowd.ts';

const hexham = { name: 'Hexham', people: 12_000 };

describe('how many people fit a description', () => {
  it('says nothing without a figure beside the town', () => {
    expect(howManyFit({ place: hexham, text: 'She loves her garden.' })).toBeUndefined();
    expect(howManyFit({ place: hexham, sex: 'female', text: 'A woman from Hexham.' }), 'Half a town is no description.').toBeUndefined();
  });

  it('multiplies the shares', () => {
    // 12,000 people, 1.25 % of each year of age under 65, half of them women.
    const estimate = howManyFit({ place: hexham, years: 50, sex: 'female', text: '' });
    expect(estimate?.people).toBeCloseTo(75, 5);
    expect(estimate?.crowd).toBe('dozens of people');
  });

  it('knows that the very old are few', () => {
    expect(howManyFit({ place: hexham, years: 104, text: '' })?.crowd).toBe('about one person');
    expect(howManyFit({ place: hexham, years: 92, text: '' })?.crowd).toBe('a handful of people');
  });

  it('knows rare from common', () => {
    expect(howManyFit({ place: { name: 'Leeds', people: 500_000 }, illness: { name: 'NUT carcinoma', kind: 'U' }, text: '' })?.crowd).toBe('about one person');
    expect(howManyFit({ place: { name: 'Leeds', people: 500_000 }, text: 'breast cancer' })?.crowd).toBe('hundreds of people or more');
    expect(howManyFit({ place: hexham, text: 'breast cancer' })?.crowd).toBe('a handful of people');
  });

  it('counts people of a trade', () => {
    expect(howManyFit({ place: hexham, text: 'the butcher' })?.crowd).toBe('a handful of people');
    expect(howManyFit({ place: hexham, text: 'a teacher with lung cancer' })?.crowd).toBe('about one person');
    expect(howManyFit({ place: { name: 'Mumbai', people: 12_000_000 }, text: 'a teacher' })?.crowd).toBe('hundreds of people or more');
  });

  it('states what it assumes', () => {
    expect(howManyFit({ place: hexham, years: 50, sex: 'male', text: 'a farmer' })?.assumes).toEqual([
      'about 10,000 people live in Hexham', 'half of them are men', '1.3 % are 50', '1000 in 100,000 work as a farmer',
    ]);
  });

  it('takes no figure it does not have', () => {
    expect(howManyFit({ place: hexham, illness: { name: 'a disease of unknown frequency', kind: 'P0' }, text: '' })).toBeUndefined();
  });
});
