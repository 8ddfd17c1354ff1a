/** Every page is a file that any web server can hand out. */
export const prerender = true;
/** A plain folder server answers `/about/`, not `/about`. */
export const trailingSlash = 'always';
