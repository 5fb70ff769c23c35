/** Whether Twilio could ask it: http or https, absolute, with a host. */
export const isWebUrl = (url: string) => /^https?:\/\/[^\s/]+/i.test(url) && URL.canParse(url)
