/** Posts in their village of those who came home, and the reserve for them: facts, never a ranking (domain.md 1.5, I-36). */
package guiyan.homecoming.posts;
