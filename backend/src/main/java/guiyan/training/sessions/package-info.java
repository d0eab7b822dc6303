/** Each time that a course is taught: to many or to one, where, when, for how long, by whom. */
package guiyan.training.sessions;
