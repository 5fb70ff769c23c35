import fc from 'fast-check'

/** Names that every object of JavaScript answers to. */
export const prototypeNames = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then']

const injections = [
  "'; DROP TABLE call; --",
  '" OR ""="',
  '{{ agent.name }}',
  '{% for n in (1..99999999) %}x{% endfor %}',
  '{{ "x" | append: "y" | size }}',
  '{% include "/etc/passwd" %}',
  '</Say><Hangup/><Say>',
  ']]><Reject/>',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
  '\r\nSet-Cookie: a=b\r\n\r\n<html>',
  '../../../etc/passwd',
  '$(reboot)',
  '${process.env}',
]

const signs = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'x\udfff',
  '\u202ecod.exe',
  '\u200f\u2067',
  '\ufeff',
  '\u2028',
  'e\u0301'.repeat(300),
  '👨‍👩‍👧‍👦'.repeat(50),
]

const numbers = [
  '0',
  '-0',
  '-1',
  '0.5',
  '1e308',
  '-1e308',
  '1e999',
  'NaN',
  'Infinity',
  '0x10',
  '9'.repeat(300),
  '2147483648',
]

const twilios = [
  'ringing',
  'in-progress',
  'completed',
  'no-answer',
  'busy',
  'failed',
  'canceled',
  'answered',
  'absent',
  'delivered',
  'undelivered',
  'sent',
  'true',
  'false',
  'STOP',
  'YES',
  'start',
  'anonymous',
  '+266696687',
  '22395',
  '+12125550100',
  '+12125550101',
  '12125550100',
  '+1',
  'sip:x@y.example',
  'client:maria',
]

/** What nobody honest sends. */
export const hostileWord = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...injections, ...prototypeNames) },
  { weight: 2, arbitrary: fc.constantFrom(...signs) },
  { weight: 2, arbitrary: fc.constantFrom(...numbers) },
  { weight: 4, arbitrary: fc.constantFrom(...twilios) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom('x'.repeat(2_000), 'é'.repeat(10_000), 'y'.repeat(62_000)) },
)
