const REQUIRED = "required";

const DAY = 864e5;
const DAYS = 180;

export { DAY as D, REQUIRED as R, DAYS as a };
