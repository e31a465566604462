/** The index of the open room: Swedish analysis, ranking, facets and snippets over Lucene. */
@NullMarked
package se.radrum.search;

import org.jspecify.annotations.NullMarked;
