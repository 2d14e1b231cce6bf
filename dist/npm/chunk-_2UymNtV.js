const DAYS = 180;

const REQUIRED = "required";

export { DAYS as D, REQUIRED as R };
