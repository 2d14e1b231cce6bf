const REQUIRED = "required";

export { REQUIRED as R };
