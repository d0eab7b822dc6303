/** Who is away: where, since when, until when, and what became of it. */
package guiyan.outflow;
