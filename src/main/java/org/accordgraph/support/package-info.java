/**
 * General support: problem details, request parameters, table formats, threads and
 * temporary files.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.accordgraph.support;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
