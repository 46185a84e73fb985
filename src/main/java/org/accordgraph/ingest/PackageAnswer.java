package org.accordgraph.ingest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

/** Describes the answer of an endpoint that sends a package, as a workbook or archive. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(responseCode = "200", description = "The file",
		content = { @Content(mediaType = PackageTypes.XLSX, schema = @Schema(type = "string", format = "binary")),
				@Content(mediaType = PackageTypes.ZIP, schema = @Schema(type = "string", format = "binary")) })
@interface PackageAnswer {

}
