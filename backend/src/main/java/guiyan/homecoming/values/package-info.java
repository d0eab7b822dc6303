/** What the rooms of homecoming share: of whom a row is, in which field somebody works, what is refused. */
package guiyan.homecoming.values;
