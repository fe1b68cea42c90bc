/** Queries shown on `/data/`, in the folder of the tables: DuckDB reads the files as they lie. */
export const EXAMPLES: readonly string[] = [
  `-- duckdb
SELECT rounds.id, count(*) AS articles
FROM 'articles.csv' AS articles
JOIN 'rounds.csv' AS rounds ON rounds.id = articles.round
GROUP BY rounds.id ORDER BY articles DESC, rounds.id LIMIT 10;`,
  `-- sqlite3
.import --csv articles.csv articles
.import --csv rounds.csv rounds
SELECT rounds.id, count(*) AS articles
FROM articles JOIN rounds ON rounds.id = articles.round
GROUP BY rounds.id ORDER BY articles DESC, rounds.id LIMIT 10;`,
];
