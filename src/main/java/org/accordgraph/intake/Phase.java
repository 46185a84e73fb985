package org.accordgraph.intake;

/** Which rows have to be understood before which others. */
enum Phase {

	/** Everything rests on the source, from the document to its passages. */
	DOCUMENTS, SEGMENTS, PASSAGES,

	/** What names passages. */
	WITH_EVIDENCE,

	/** Relationships that are known from elsewhere. */
	BACKGROUND,

	/** What names none rests on those of whatever leads to it. */
	WITHOUT_EVIDENCE;

	static final String EVIDENCE = "evidence";

	static Phase of(StagedRow row) {
		return switch (row.table().name()) {
			case "documents" -> DOCUMENTS;
			case "segments" -> SEGMENTS;
			case "passages" -> PASSAGES;
			default ->
				row.cell(EVIDENCE) != null ? WITH_EVIDENCE : row.table().isRelations() ? BACKGROUND : WITHOUT_EVIDENCE;
		};
	}

}
