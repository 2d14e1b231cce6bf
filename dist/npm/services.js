const googleAnalytics = (options, id = "ga") => ({
  id,
  use: "google-analytics",
  options
});

export { googleAnalytics };
