import { createRequire } from 'node:module';
import 'node:crypto';

const SCHEMA_VERSION = 2;

const missing = (cause) => new Error('The embedded receipt database needs the package "libsql", which is not installed or has no binary for this platform. Install it beside assent:\n\n  npm install libsql\n', { cause });
function loadDriver(path) {
  try {
    return createRequire(path)(path);
  } catch (cause) {
    throw missing(cause);
  }
}
function findDriver(from) {
  let last;
  for (const it of from) {
    try {
      if (it) return createRequire(it).resolve("libsql");
    } catch (cause) {
      last = cause;
    }
  }
  throw missing(last);
}
const numberOf = (db, pragma) => Number(db.prepare(`pragma ${pragma}`).get()[pragma]);
function schemaOf(db) {
  const version = numberOf(db, "user_version");
  const tables = db.prepare("select name from sqlite_schema where type = 'table'").all().map((it) => it.name);
  const foreign = version === 0 ? tables.length > 0 : !tables.includes("receipts");
  if (foreign) throw new Error("it is a database of something else; give the receipts a file of their own");
  if (version > SCHEMA_VERSION) {
    throw new Error(`it was written by a newer version of assent (schema ${version}; this one knows ${SCHEMA_VERSION}); update assent`);
  }
  return version;
}

var sqliteDriver = /*#__PURE__*/Object.freeze({
  __proto__: null,
  findDriver: findDriver,
  loadDriver: loadDriver,
  schemaOf: schemaOf
});

export { SCHEMA_VERSION as S, sqliteDriver as a, findDriver as f, loadDriver as l, schemaOf as s };
