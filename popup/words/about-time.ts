/** A span of seconds as roughly as it is known: "about 20 seconds", "about a minute", "about 4 minutes". */
export const aboutTime = (seconds: number): string => {
  if (seconds < 50) return `about ${Math.max(10, Math.ceil(seconds / 10) * 10)} seconds`;
  const minutes = Math.round(seconds / 60);
  return minutes <= 1 ? 'about a minute' : `about ${minutes} minutes`;
};
