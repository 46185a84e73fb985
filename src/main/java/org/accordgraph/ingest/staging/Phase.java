package org.accordgraph.ingest.staging;

/** The order in which rows are validated, since later ones refer to earlier ones. */
public enum Phase {

	/** The source, from the document to its passages. */
	DOCUMENTS, SEGMENTS, PASSAGES,

	/** Rows that cite passages. */
	WITH_EVIDENCE,

	/** Relationships that are background knowledge. */
	BACKGROUND,

	/** Entities that are supported by the passages of rows that refer to them. */
	WITHOUT_EVIDENCE;

	public static final String EVIDENCE = "evidence";

	public static Phase of(StagedRow row) {
		return switch (row.table().name()) {
			case "documents" -> DOCUMENTS;
			case "segments" -> SEGMENTS;
			case "passages" -> PASSAGES;
			default ->
				row.cell(EVIDENCE) != null ? WITH_EVIDENCE : row.table().isRelations() ? BACKGROUND : WITHOUT_EVIDENCE;
		};
	}

}
