/** Posts that are offered: the board, who has verified them, and until when they hold. */
package guiyan.jobs.vacancies;
