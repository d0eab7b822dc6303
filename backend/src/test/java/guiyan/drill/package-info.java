/** What a bad day does to the packaged product, done on purpose ({@code make drill}). */
package guiyan.drill;
