/** Who came home and runs something in a field, paired with who plans to come back for the same (domain.md 1.5). */
package guiyan.homecoming.mentors;
