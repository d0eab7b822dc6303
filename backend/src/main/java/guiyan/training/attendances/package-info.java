/** Who is on the list of a session: enrolled, come, through with it, certified; persons, members or not. */
package guiyan.training.attendances;
