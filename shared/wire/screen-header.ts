/** In which a device without a cookie, such as a big screen, gives its token when it asks for a picture. */
export const SCREEN_HEADER = 'x-kring-screen';
