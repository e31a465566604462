/**
 * The library: {@code /bibliotek}, where everything the council and others have said in the open
 * can be found, and {@code /bibliotek/{number}}, where one of it stands with its facts and
 * versions. A search is its address ({@link se.radrum.discovery.LibraryAddress}), so it can be kept
 * and sent; unlike the write and answer journeys the library shows its subjects, and a line beside
 * the search box says so.
 */
@NullMarked
package se.radrum.portal.open.library;

import org.jspecify.annotations.NullMarked;
